import Diagnostics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why the system refused something: an error number, said in words.
struct SystemError: Error, Hashable {
  let code: Int32

  /// The error of the last call that failed on this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether the other end of a pipe was closed, as by `head`.
  var isClosedPipe: Bool { code == EPIPE }

  /// Whether nothing has the name.
  var meansAbsence: Bool { code == ENOENT || code == ENOTDIR }

  var reason: LocalizedText {
    for (code, reason) in Self.reasons where code == self.code { return reason }
    return LocalizedText(en: "system error \(code)", zh: "系统错误 \(code)")
  }

  private static let reasons: [(Int32, LocalizedText)] = [
    (ENOENT, LocalizedText(en: "no such file or directory", zh: "文件或目录不存在")),
    (EACCES, LocalizedText(en: "permission denied", zh: "权限不足")),
    (EPERM, LocalizedText(en: "operation not permitted", zh: "不允许此操作")),
    (EISDIR, LocalizedText(en: "it is a directory", zh: "这是一个目录")),
    (ENOTDIR, LocalizedText(en: "a part of the path is not a directory", zh: "路径中有一部分不是目录")),
    (EEXIST, LocalizedText(en: "it exists already", zh: "已经存在")),
    (ENOSPC, LocalizedText(en: "no space left on the device", zh: "磁盘空间不足")),
    (EDQUOT, LocalizedText(en: "the disk quota is used up", zh: "磁盘配额已用完")),
    (EFBIG, LocalizedText(en: "the file is too large", zh: "文件过大")),
    (EROFS, LocalizedText(en: "the file system is read-only", zh: "文件系统为只读")),
    (EIO, LocalizedText(en: "input or output error of the device", zh: "设备输入或输出错误")),
    (ELOOP, LocalizedText(en: "too many symbolic links", zh: "符号链接层数过多")),
    (ENAMETOOLONG, LocalizedText(en: "the name is too long", zh: "名称过长")),
    (EMFILE, LocalizedText(en: "too many open files", zh: "打开的文件过多")),
    (ENFILE, LocalizedText(en: "too many open files in the system", zh: "系统打开的文件过多")),
    (ENOMEM, LocalizedText(en: "not enough memory", zh: "内存不足")),
    (ENXIO, LocalizedText(en: "it is a socket or a missing device", zh: "这是套接字或不存在的设备")),
    (EBADF, LocalizedText(en: "it is not open", zh: "未打开")),
    (EPIPE, LocalizedText(en: "the reader has closed the pipe", zh: "读取方已关闭管道")),
  ]
}
