/** The version of the product, as package.json states it; a test compares them. */
export const productVersion = "0.1.0";
