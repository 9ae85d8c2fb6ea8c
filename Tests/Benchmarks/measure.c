// Runs commands without output and measures them; a small process of its own, since the peak of a child includes what its parent
// had in memory when it was started.
//
// measure COMMAND…              prints wall seconds, CPU seconds, peak KiB and exit status of one run.
// measure --pairs N A… -- B…    runs A B A B …, N times each, and prints their wall seconds, a pair a line: nothing else
//                               runs in between that would push either out of the processor's caches.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec / 1e6; }

struct run {
  double wall, cpu;
  long peak;
  int status;
};

static struct run run(char **command) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child;
  if (posix_spawnp(&child, command[0], &actions, NULL, command, environ) != 0) exit(2);
  int status;
  struct rusage usage;
  wait4(child, &status, 0, &usage);
  clock_gettime(CLOCK_MONOTONIC, &end);
  posix_spawn_file_actions_destroy(&actions);
  struct run result = {
      .wall = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9,
      .cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime),
      .peak = usage.ru_maxrss,
      .status = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
  };
  return result;
}

static int pairs(int count, char **first) {
  char **second = first;
  while (*second && strcmp(*second, "--") != 0) second++;
  if (!*second || count < 1) return 2;
  *second++ = NULL;
  // A command that fails measures nothing; 1 is that of findings.
  int worst = run(first).status | run(second).status;
  if (worst != 0 && worst != 1) return 3;
  for (int i = 0; i < count; i++) {
    double a = run(first).wall, b = run(second).wall;
    printf("%.7f %.7f\n", a, b);
  }
  return 0;
}

int main(int count, char **arguments) {
  if (count < 2) return 2;
  if (count > 4 && strcmp(arguments[1], "--pairs") == 0) return pairs(atoi(arguments[2]), arguments + 3);
  struct run result = run(arguments + 1);
  printf("%.7f %.7f %ld %d\n", result.wall, result.cpu, result.peak, result.status);
  return 0;
}
