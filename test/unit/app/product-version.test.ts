import { version } from "../../../package.json";
import { productVersion } from "../../../src/app/product-version";

test("documents name the version that the package has", () => expect(productVersion).toBe(version));
