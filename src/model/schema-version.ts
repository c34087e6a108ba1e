/** Version of the record schema; a file of another version is judged again, whatever its seal says. */
export const schemaVersion = '1.0';
