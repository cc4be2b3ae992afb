package import Hearsay
package import HearsayMatching
package import HearsayText

/// Sentences with Penn tags, to fit the tagger on; a token without a tag is context only.
package struct TaggedCorpus: Sendable {
  /// A document, or what stands for one.
  package struct Document: Sendable {
    /// Its name.
    package let name: String
    /// Whether people made its tags.
    package let isGold: Bool
    /// Its sentences, as ranges of tokens.
    package var sentences: [Range<Int>] = []
  }

  /// The documents.
  package private(set) var documents: [Document] = []
  /// The form of each token.
  package private(set) var forms: [Int32] = []
  /// The tag of each token.
  package private(set) var tags: [PennTag?] = []
  /// The bytes of all distinct forms.
  package private(set) var bytes: [UInt8] = []
  /// The distinct forms.
  package private(set) var table = WordForms()
  /// The lexical class of each distinct form.
  package private(set) var lexical: [UInt32] = []
  private let lexicalTags: LexicalTags

  /// An empty corpus, whose words are looked up in these lexicons.
  package init(lexicons: Lexicons) { lexicalTags = LexicalTags(lexicons: lexicons) }

  /// What a model knows of each distinct form.
  package func words(_ model: TaggerModel) -> [TaggerWord] {
    zip(table.forms, lexical).map { model.word(bytes, $0, lexical: $1) }
  }

  /// Begins a document.
  package mutating func beginDocument(_ name: String, isGold: Bool) {
    documents.append(Document(name: name, isGold: isGold))
  }

  /// Adds a sentence to the last document.
  package mutating func addSentence(_ words: [(form: String, tag: PennTag?)]) {
    guard !words.isEmpty, !documents.isEmpty else { return }
    let first = forms.count
    for word in words {
      let start = bytes.count
      bytes.append(contentsOf: word.form.utf8)
      let known = table.forms.count
      let form = table.intern(TextSpan(start, bytes.count), in: bytes)
      if table.forms.count == known {
        bytes.removeSubrange(start...)
      } else {
        lexical.append(lexicalTags.lexicalClass(bytes, table.forms[known]))
      }
      forms.append(form)
      tags.append(word.tag)
    }
    documents[documents.count - 1].sentences.append(first..<forms.count)
  }
}
