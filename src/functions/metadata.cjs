// The metadata of the custom functions, which Excel reads before any code: made from the code by Microsoft's generator,
// in English, and from it in the other languages. Read by webpack and by tests as it is.

/** Where the metadata of each language is served; Spanish is the default of the manifest. */
const metadataFiles = { es: "functions.json", en: "functions.en.json" };

/**
 * What the generator made, with what it cannot make: error cells inside ranges reach the functions, and a text stands on
 * one line.
 */
function completed({ functions }) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((entry) => ({
      ...entry,
      description: oneLine(entry.description),
      parameters: entry.parameters.map((parameter) => ({ ...parameter, description: oneLine(parameter.description) })),
    })),
  };
}

/**
 * The same functions with the descriptions and the names of parameters of another language, in the order of the code.
 * Ids and names of functions are the same in all languages: a formula must not change with the display language.
 * @throws Error where a function or a parameter has no text, or a text has no function.
 */
function localized(metadata, help) {
  const ids = metadata.functions.map(({ id }) => id);
  const strange = Object.keys(help).filter((id) => !ids.includes(id));
  if (strange.length > 0) throw new Error(`texts of functions that do not exist: ${strange.join(", ")}`);
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const texts = help[entry.id];
      const parameters = Object.entries(texts?.parameters ?? {});
      if (texts === undefined || parameters.length !== entry.parameters.length) {
        throw new Error(`PLAN.${entry.id} needs a text for itself and for each of its ${entry.parameters.length} parameters`);
      }
      return {
        ...entry,
        description: texts.description,
        parameters: entry.parameters.map((parameter, index) => {
          const [name, description] = parameters[index];
          return { ...parameter, name, description };
        }),
      };
    }),
  };
}

const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/** Replaces the generated file by one for each language. */
class FunctionLanguagesPlugin {
  constructor(help) {
    this.help = help;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionLanguagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionLanguagesPlugin", stage }, () => {
        const generated = compilation.getAsset(metadataFiles.es);
        // The generator reports its own errors and leaves no file then.
        if (generated === undefined) return;
        const english = completed(JSON.parse(generated.source.source().toString()));
        const json = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));
        compilation.updateAsset(metadataFiles.es, json(localized(english, this.help.es)));
        compilation.emitAsset(metadataFiles.en, json(english));
      });
    });
  }
}

module.exports = { FunctionLanguagesPlugin, completed, localized, metadataFiles };
