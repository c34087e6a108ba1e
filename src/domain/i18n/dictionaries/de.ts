// German travels with the script, in three pieces: each element begins with what it says at once.
import type { Dictionary } from '../dictionary.js';
import later from './later/de.js';
import list from './list/de.js';
import shared from './shared/de.js';

const de: Dictionary = { ...shared, ...list, ...later };

export default de;
