/// The files of the page, embedded when it is built.
package enum PageFiles {
  /// The content of each, by its name.
  package static let all: [(name: String, bytes: [UInt8])] = [
    ("api.js", PackageResources.api_js),
    ("article.css", PackageResources.article_css),
    ("article.js", PackageResources.article_js),
    ("base.css", PackageResources.base_css),
    ("card.js", PackageResources.card_js),
    ("deciding.js", PackageResources.deciding_js),
    ("dialogs.css", PackageResources.dialogs_css),
    ("dialogs.js", PackageResources.dialogs_js),
    ("dom.js", PackageResources.dom_js),
    ("facets.js", PackageResources.facets_js),
    ("factors.js", PackageResources.factors_js),
    ("fixing.js", PackageResources.fixing_js),
    ("icon.svg", PackageResources.icon_svg),
    ("index.html", PackageResources.index_html),
    ("keys.js", PackageResources.keys_js),
    ("list.css", PackageResources.list_css),
    ("list.js", PackageResources.list_js),
    ("main.js", PackageResources.main_js),
    ("marking.js", PackageResources.marking_js),
    ("offsets.js", PackageResources.offsets_js),
    ("passage.js", PackageResources.passage_js),
    ("progress.js", PackageResources.progress_js),
    ("query.js", PackageResources.query_js),
    ("reasons.js", PackageResources.reasons_js),
    ("related.js", PackageResources.related_js),
    ("sorting.js", PackageResources.sorting_js),
    ("store.js", PackageResources.store_js),
    ("tabs.js", PackageResources.tabs_js),
  ]
}
