// compiles templates in the browser: enough for a test, and no build but Vite's is needed
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Associations } from './associations.js';

void bootstrapApplication(Associations);
