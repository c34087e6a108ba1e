export const quality = () => ({ rows: [], text: '', complete: false });
