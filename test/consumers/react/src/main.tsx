import { loadRegion } from 'bruecke/data';
import { createRoot } from 'react-dom/client';
import { Associations } from './associations.js';

const dataset = await loadRegion('remscheid');
const root = document.getElementById('app');
if (root) createRoot(root).render(<Associations dataset={dataset} />);
