import { register } from '../../base/register.js';
import { BrueckeDirectory } from './directory.js';

register('bruecke-directory', BrueckeDirectory);
