import ArgumentParser
import Hearsay

/// The names of the fields in JSON Lines.
struct FieldArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The JSON field of the identifier.", valueName: "name"))
  var idField: String?

  @Option(help: ArgumentHelp("The JSON field of the text.", valueName: "name"))
  var textField: String?

  @Option(help: ArgumentHelp("The JSON field of the headline.", valueName: "name"))
  var titleField: String?

  @Option(help: ArgumentHelp("The JSON field of the date of publication.", valueName: "name"))
  var publishedField: String?

  @Option(help: ArgumentHelp("The JSON field of the publisher.", valueName: "name"))
  var publisherField: String?

  @Option(help: ArgumentHelp("The JSON field of the web address.", valueName: "name"))
  var urlField: String?

  @Option(help: ArgumentHelp("The JSON field of the language.", valueName: "name"))
  var languageField: String?

  @Option(help: ArgumentHelp("The JSON field of the author's name.", valueName: "name"))
  var bylineField: String?

  /// Puts the names that are given in the place of the usual ones.
  func apply(to fields: inout ReadingOptions.Fields) {
    if let idField { fields.id = [idField] }
    if let textField { fields.text = [textField] }
    if let titleField { fields.title = [titleField] }
    if let publishedField { fields.published = [publishedField] }
    if let publisherField { fields.publisher = [publisherField] }
    if let urlField { fields.url = [urlField] }
    if let languageField { fields.language = [languageField] }
    if let bylineField { fields.byline = [bylineField] }
  }
}
