// Never loaded: the type check must refuse each line marked as wrong, and no other.
import 'bruecke/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <bruecke-directory (bruecke-query-change)="say($event.query.words)" /><!-- wrong: it is called text -->
    <bruecke-directory (bruecke-dataset-error)="say($event.reason)" />
    <bruecke-directory #list />
    <button (click)="say(list.headingLevel)">Wie tief?</button><!-- wrong: a number -->
    <button (click)="say(list.sort)">Wie geordnet?</button>
    <button (click)="say(list.order)">Wie geordnet?</button><!-- wrong: it is called sort -->
  `,
})
export class Wrong {
  say(_text: string): void {}
}
