// The block in the editor, without a build step. What readers see comes from bruecke.php.
(({ blocks, blockEditor, components, element }) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const choices = {
    element: [
      ['directory', 'Verzeichnis'],
      ['organisation', 'eine Organisation'],
      ['calendar', 'Kalender'],
      ['map-list', 'Karte und Liste'],
    ],
    headingLevel: [
      ['2', 'Ebene 2'],
      ['3', 'Ebene 3'],
      ['4', 'Ebene 4'],
      ['5', 'Ebene 5'],
      ['6', 'Ebene 6'],
    ],
    freshness: [
      ['', 'auf jeder Karte'],
      ['details', 'nur in den Einzelheiten'],
      ['none', 'nirgends'],
    ],
    sort: [
      ['', 'nach Name'],
      ['town', 'nach Ort'],
      ['freshness', 'das Neueste zuerst'],
    ],
    view: [
      ['', 'was als Nächstes kommt'],
      ['month', 'ein Monat'],
      ['year', 'ein Jahr'],
    ],
    layout: [
      ['', 'nach dem Platz'],
      ['beside', 'Liste neben der Karte'],
      ['below', 'Liste unter der Karte'],
      ['list', 'nur die Liste'],
      ['map', 'nur die Karte'],
    ],
    urlState: [
      ['', 'im Fragment der Adresse'],
      ['query', 'in der Abfrage der Adresse'],
      ['none', 'gar nicht'],
    ],
  };

  function edit({ attributes, setAttributes }) {
    const set = (name, value) => setAttributes({ [name]: value });
    const text = (name, label, help) =>
      h(TextControl, {
        key: name,
        label,
        help,
        value: attributes[name],
        onChange: (value) => set(name, value),
        __nextHasNoMarginBottom: true,
      });
    const select = (name, label) =>
      h(SelectControl, {
        key: name,
        label,
        value: String(attributes[name]),
        options: choices[name].map(([value, words]) => ({ value, label: words })),
        onChange: (value) => set(name, name === 'headingLevel' ? Number(value) : value),
        __nextHasNoMarginBottom: true,
      });
    const one = attributes.element === 'organisation';

    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(PanelBody, { title: 'Was gezeigt wird' }, [
          select('element', 'Anzeige'),
          text('region', 'Region', 'Name der Datei in embed/data, zum Beispiel mettmann'),
          ...(one ? [text('organisation', 'Kennung der Organisation')] : []),
          h(ToggleControl, {
            key: 'showUnconfirmed',
            label: 'Auch unbestätigte Angaben zeigen',
            checked: attributes.showUnconfirmed,
            onChange: (value) => set('showUnconfirmed', value),
            __nextHasNoMarginBottom: true,
          }),
        ]),
        h(PanelBody, { title: 'Ohne JavaScript', initialOpen: false }, [
          text('label', 'Text', 'zum Beispiel: Vereine im Kreis'),
          text('link', 'Adresse einer Seite mit der Liste'),
        ]),
        h(PanelBody, { title: 'Filter und Reihenfolge', initialOpen: false }, [
          text('filters', 'Filter zu Beginn', 'zum Beispiel: town: Hilden; language: Arabisch'),
          text('lockedFilters', 'Feste Filter'),
          text('hiddenFilters', 'Ausgeblendete Filter', 'town, offer, language, target-group, kind, focus oder all'),
          select('sort', 'Reihenfolge'),
        ]),
        h(PanelBody, { title: 'Darstellung', initialOpen: false }, [
          select('headingLevel', 'Überschriften'),
          select('freshness', 'Stand und Quelle'),
          ...(attributes.element === 'calendar' ? [select('view', 'Ansicht'), text('limit', 'Wie viele Termine')] : []),
          ...(attributes.element === 'map-list' ? [select('layout', 'Anordnung')] : []),
          select('urlState', 'Suche in der Adresse der Seite'),
          text('lang', 'Sprache', 'leer: die Sprache der Seite'),
        ]),
      ),
      h(
        'div',
        useBlockProps(),
        h(Placeholder, {
          icon: 'groups',
          label: `Brücke: ${choices.element.find(([name]) => name === attributes.element)?.[1] ?? 'Verzeichnis'}`,
          instructions: attributes.region
            ? `Region: ${attributes.region}. Die Vorschau der Seite zeigt die Liste.`
            : 'Bitte rechts eine Region angeben.',
        }),
      ),
    );
  }

  blocks.registerBlockType('bruecke/list', { edit, save: () => null });
})(window.wp);
