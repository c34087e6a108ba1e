// What the peers draw of a record: the same facts as on a card of ours, as plain text and one link.

const named = (dataset, ids = []) => ids.map((id) => dataset.terms.find((term) => term.id === id)?.labels.de ?? id);

/** The facts of every record, looked up beforehand: peers are given them, ours looks them up while it draws. */
export function rowsOf(dataset) {
  const towns = new Map(dataset.municipalities.map(({ ags, name }) => [ags, name]));
  return dataset.organisations.map((record) => ({
    objectID: record.id,
    name: record.name,
    town: towns.get(record.areaServed[0]),
    kind: named(dataset, [record.kind])[0],
    purpose: record.purpose.de,
    offer: named(
      dataset,
      record.offers.map(({ term }) => term),
    ),
    language: record.languages.map(({ code }) => code),
    group: named(dataset, record.targetGroups),
    address: `${record.places[0].street}, ${record.places[0].postalCode} ${record.places[0].locality}`,
    mail: record.contacts[0].email,
    source: record.provenance.sources[0].title,
  }));
}

/** The groups of filters that ours counts and draws. */
export const groups = ['town', 'offer', 'language', 'group', 'kind'];
