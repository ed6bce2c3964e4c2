// The words of the page, sent by the server in its language. A value stands in braces.

export const wordsOf = words => (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words[key] ?? key).trim()
