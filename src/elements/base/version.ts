/** Version of the elements, as the package says; the build checks that both agree. */
export const version = '0.1.0';
