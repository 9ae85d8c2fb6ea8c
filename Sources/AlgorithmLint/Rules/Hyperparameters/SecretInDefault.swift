import AlgorithmManifest
package import Diagnostics

/// Finds passwords and keys among the defaults.
package struct SecretInDefault: Rule {
  /// What it marks is not to be written anywhere else.
  package static let code = "secret-in-default"

  package let kind = DiagnosticKind(
    code: code, area: .hyperparameters, severity: .warning,
    summary: LocalizedText(en: "a default looks like a password or a key", zh: "默认值疑似口令或密钥"),
    rationale: LocalizedText(
      en: """
        A manifest lies in git and is shown to everybody who may see the algorithm; a hyperparameter is also printed in \
        the job's log. Who has the repository has the secret.
        """,
      zh: "清单保存在 git 中，能看到算法的人都能看到它，超参还会打印在作业日志中。拿到仓库就等于拿到了密钥。"),
    source: "The manifest language, version 1",
    examples: [
      .part("hyperparameters: [{name: db_password, default: «hunter2»}]"),
      .part("hyperparameters: [{name: secret_key, default: «s3cr3tvalue»}]"),
      .part("hyperparameters: [{name: id, default: «AKIAIOSFODNN7EXAMPLE»}]"),
      .part(
        "hyperparameters: [{name: obs_sk, default: «Zk3v9QpLr8TnW2xYb7Hc5Jm1Gd4Fs6Aa0EeUuIiO»}]"),
      .part("hyperparameters: [{name: num_tokens, type: Integer, default: 512}]"),
      .part("hyperparameters: [{name: password_length, type: Integer, default: 1024}]"),
      .part("hyperparameters: [{name: tokenizer, default: bert-base-chinese}]"),
      .part("hyperparameters: [{name: password, default: ''}]"),
    ])

  package func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let value = hyperparameter.writtenDefault, hyperparameter.valueType != .boolean,
        SecretShape.isSecret(value.text, named: hyperparameter.name?.value ?? "")
      else { continue }
      sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "this default looks like a secret, and manifests are in git",
          zh: "此默认值疑似密钥，而清单保存在 git 中"),
        notes: [
          Note(
            LocalizedText(
              en:
                "leave the default empty and let the script read the secret from its environment; replace the secret if it was committed",
              zh: "请将默认值留空，由脚本从环境变量读取；如果已经提交，请更换该密钥"))
        ])
    }
  }
}
