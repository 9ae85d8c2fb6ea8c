import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Words")
struct WordTests {
  static let vocabularies: [VocabularyDescription] = [
    StorageKind.vocabulary, DataFormat.vocabulary, DatasetKind.vocabulary, SplitMode.vocabulary,
    ParameterType.vocabulary, RewardGoal.vocabulary, SearchAlgorithm.vocabulary,
    ResourceType.vocabulary, AcquisitionFunction.vocabulary, Support.vocabulary,
  ]

  static let spellings: [(vocabulary: Int, word: String, spelling: String)] =
    vocabularies.indices.flatMap { index in
      vocabularies[index].words.flatMap { word in
        ([word.label.english, word.label.chinese] + word.aliases).flatMap { spelling in
          [spelling, spelling.uppercased(), spelling.lowercased()].map { (index, word.text, $0) }
        }
      }
    }

  @Test("a label or alias in any case means its word", arguments: spellings)
  func labels(_ item: (vocabulary: Int, word: String, spelling: String)) {
    switch Self.vocabularies[item.vocabulary].match(item.spelling) {
    case .canonical(let word): #expect(word.text == item.word && word.text == item.spelling)
    case .variant(let word): #expect(word.text == item.word && word.text != item.spelling)
    case .unknown: Issue.record("\(item.spelling) means nothing")
    }
  }

  @Test("a word is found as it is spelled", arguments: vocabularies.flatMap(\.words).map(\.text))
  func canonical(_ text: String) {
    let matches = Self.vocabularies.compactMap { vocabulary -> String? in
      guard case .canonical(let word) = vocabulary.match(text) else { return nil }
      return word.text
    }
    #expect(matches == [text])
  }

  @Test("hyphens, underlines, spaces and width don't matter")
  func folding() {
    for text in [
      "image_classification", "Image Classification", "IMAGECLASSIFICATION",
      "ｉｍａｇｅ－ｃｌａｓｓｉｆｉｃａｔｉｏｎ", "image　classification",
    ] {
      guard case .variant(.imageClassification) = DatasetKind.match(text) else {
        Issue.record("\(text) is not found")
        continue
      }
    }
  }

  @Test("a slip finds the nearest word, also from a label")
  func slips() {
    func nearest<Word: Vocabulary>(_ text: String, _ type: Word.Type) -> Word? {
      guard case .unknown(let word) = type.match(text) else { return nil }
      return word
    }
    #expect(nearest("Flaot", ParameterType.self) == .float)
    #expect(nearest("obejct-detection", DatasetKind.self) == .objectDetection)
    #expect(nearest("图象分类", DatasetKind.self) == .imageClassification)
    #expect(nearest("Objekt detection", DatasetKind.self) == .objectDetection)
    #expect(nearest("TPU-v4-pod", ResourceType.self) == nil)
    #expect(nearest("", ResourceType.self) == nil)
  }

  @Test("the codes of the API lead back to the word")
  func apiCodes() {
    #expect(DatasetKind(apiValue: "101") == .namedEntityRecognition)
    #expect(DatasetKind(apiValue: "400") == nil)
    #expect(SplitMode(apiValue: "") == nil)
    #expect(RewardGoal(apiValue: "min") == .minimize)
    #expect(Support(apiValue: "multiple") == .supported)
    for word in DatasetKind.allCases { #expect(DatasetKind(apiValue: word.apiValue) == word) }
  }

  @Test("only four annotation types can be split")
  func split() {
    #expect(
      DatasetKind.allCases.filter(\.canBeSplit) == [
        .imageClassification, .objectDetection, .textClassification, .soundClassification,
      ])
  }

  @Test("each search algorithm has the options of its page")
  func searchOptions() {
    let names = SearchAlgorithm.allCases.map { $0.options.map(\.name) }
    #expect(
      names == [
        ["num_samples", "kind", "kappa", "xi", "seed"],
        ["num_samples", "n_initial_points", "gamma", "seed"],
        ["num_samples", "avg_best_idx", "shrink_coef", "seed"],
      ])
    let kind = SearchAlgorithm.bayesian.option(named: "kind")
    #expect(kind?.words?.words.map(\.text) == ["ucb", "ei", "poi"])
    #expect(SearchAlgorithm.tpe.option(named: "kind") == nil)
  }

  @Test(
    "every word says what it is in two languages",
    arguments: vocabularies.flatMap(\.words).map(\.text))
  func summaries(_ text: String) throws {
    let word = try #require(Self.vocabularies.flatMap(\.words).first { $0.text == text })
    #expect(!word.summary.english.isEmpty)
    #expect(word.summary.english != word.summary.chinese)
    #expect(!word.label.english.isEmpty && !word.label.chinese.isEmpty)
  }
}
