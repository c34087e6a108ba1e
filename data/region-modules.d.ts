/** The dataset of a region, as rollup puts it into the package. */
declare module 'bruecke-region:*' {
  const dataset: unknown;
  export default dataset;
}
