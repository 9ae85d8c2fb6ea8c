import Diagnostics
import Foundation
import Testing

@testable import CommandLineTool

@Suite("Texts made from the tables")
struct ManualTests {
  @Test("The committed manual page is what the tool writes")
  func committed() throws {
    let text = ManualPage(.english).text
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/algolint.1")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != "1" else {
      try Data(text.utf8).write(to: file)
      Issue.record("docs/algolint.1 was recorded; look at it, and run again")
      return
    }
    let committed = try? String(contentsOf: file, encoding: .utf8)
    #expect(committed == text, "RECORD_GOLDEN=1 writes docs/algolint.1")
  }

  @Test("The manual page names every command, option and exit status", arguments: Language.allCases)
  func complete(language: Language) {
    let text = ManualPage(language).text
    for command in Command.all {
      #expect(text.contains(".SS \"algolint \(command.name) "))
      for option in command.allOptions {
        let usage = option.usage.replacing("-", with: "\\-")
        #expect(text.contains("\n.B \"\(usage)\"\n"), "\(option.name)")
      }
    }
    #expect(HelpText.exitStatuses.allSatisfy { text.contains("\n.B \"\($0.0)\"\n") })
  }

  @Test("Text can't turn into a macro, a quotation mark or a minus sign that can't be copied")
  func escapes() {
    var roff = RoffText(comment: "c")
    roff.fill(".algolint.yaml 'x' --fix a\\b")
    roff.bold("\"q\"")
    #expect(
      roff.text == #"""
        .\" c
        \&.algolint.yaml \(aqx\(aq \-\-fix a\eb
        .B "\(dqq\(dq"

        """#)
  }

  @Test("Shells offer every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let folder = try TemporaryFolder()
    let text = try Binary.run("completions \(shell)", in: folder).output
    for command in Command.all {
      #expect(text.contains(command.name))
      for option in command.allOptions {
        #expect(text.contains(shell == "fish" ? " -l \(option.name)" : "--\(option.name)"))
      }
    }
    #expect(text.contains("boot-file-extension"))
  }

  @Test("What stands for a value in help is known to shells, too")
  func placeholders() {
    let unknowable: Set = ["URL", "RULE=LEVEL,…"]
    for command in Command.all {
      for option in command.allOptions {
        guard case .text(let placeholder) = option.value, !unknowable.contains(placeholder),
          case .nothing = Suggestion(option)
        else { continue }
        Issue.record("--\(option.name) takes \(placeholder), of which Suggestion knows nothing")
      }
      guard command.operands.placeholder != nil, case .nothing = Suggestion(command.operands)
      else { continue }
      Issue.record("\(command.name) takes what Suggestion knows nothing of")
    }
  }
}
