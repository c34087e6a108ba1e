import 'bruecke/define';
import { useState } from 'react';
import type {} from 'bruecke/types/react';
import type { BrueckeQueryChangeEvent, Dataset } from 'bruecke';

/** The directory, and what the reader asks it for. */
export function Associations({ dataset }: { dataset: Dataset }) {
  const [wanted, setWanted] = useState('');
  const onChange = ({ query }: BrueckeQueryChangeEvent) => setWanted(query.text ?? '');
  return (
    <>
      <h1>Vereine</h1>
      <p>
        Gesucht: <output>{wanted}</output>
      </p>
      <bruecke-directory className="list" data={dataset} headingLevel={2} showUnconfirmed onbruecke-query-change={onChange} />
    </>
  );
}
