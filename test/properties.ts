import fc from "fast-check";
import { seed } from "./volume";

// The random cases of every property are those of the seed that the run prints: a run fails because of what was changed.
fc.configureGlobal({ seed, ...fc.readConfigureGlobal() });

export default fc;
