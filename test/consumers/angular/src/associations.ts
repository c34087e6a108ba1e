import 'bruecke/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { BrueckeQueryChangeEvent, Dataset } from 'bruecke';
import { loadRegion } from 'bruecke/data';

/** The directory, and what the reader asks it for. */
@Component({
  selector: 'app-associations',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Vereine</h1>
    <p>
      Gesucht: <output>{{ wanted() }}</output>
    </p>
    <bruecke-directory [data]="dataset()" [headingLevel]="2" [showUnconfirmed]="true" (bruecke-query-change)="onChange($event)" />
  `,
})
export class Associations {
  readonly dataset = signal<Dataset | undefined>(undefined);
  readonly wanted = signal('');

  constructor() {
    void loadRegion('remscheid').then((dataset) => this.dataset.set(dataset));
  }

  onChange({ query }: BrueckeQueryChangeEvent): void {
    this.wanted.set(query.text ?? '');
  }
}
