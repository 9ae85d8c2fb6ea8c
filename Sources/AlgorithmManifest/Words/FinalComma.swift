extension String {
  /// The text without the `,` or `;` that other languages put behind a value.
  package var withoutFinalComma: String {
    var scalars = unicodeScalars
    while let last = scalars.last, [",", ";", "，", "；"].contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
