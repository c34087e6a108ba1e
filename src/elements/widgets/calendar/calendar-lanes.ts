// What stands below a list: meetings without a date, and series with what is next. Nobody waits for it.
import { html } from 'lit';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { lanesStyles } from '../../parts/meeting-list/lanes.styles.js';
import { seriesLane } from '../../parts/meeting-list/series-lane.js';
import { undatedLane } from '../../parts/meeting-list/undated-lane.js';

export const styles = [lanesStyles];

export const lanes = (store: CalendarStore, reader: MeetingReader, isFiltered: boolean) =>
  html`${undatedLane(store.undated, reader)} ${isFiltered ? '' : seriesLane(store.dataset?.meetings ?? [], reader, store.expand)}`;
