import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CatalogLoading } from "../../../app/catalog/catalog-cases";
import { catalogCounts } from "../../../app/catalog/describe-catalog";
import { catalogTextsIn } from "../../../i18n/catalog-texts";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { readChosen } from "../chosen-file";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  field: { alignSelf: "stretch" },
});

interface CatalogFileProps {
  isReplacing: boolean;
  now(): Date;
  loaded(loading: CatalogLoading): void;
}

/** The official file and its version, which the file itself does not carry. */
export function CatalogFile({ isReplacing, now, loaded }: CatalogFileProps) {
  const styles = useStyles();
  const { language, notify, perform, useCases } = usePane();
  const words = catalogTextsIn(language).page;
  const [version, setVersion] = useState("");

  const load = (file: File) =>
    void perform(words.loading, async () => {
      const loadedOn = dayOf(now());
      const loading = await useCases.catalog.load({ ...(await readChosen(file)), version, loadedOn }, language);
      loaded(loading);
      notify(words.done(catalogCounts(loading.catalog.entries, language)));
    });

  return (
    <div className={styles.form}>
      <Field className={styles.field} label={words.version} hint={words.versionHint}>
        <Input value={version} onChange={(_, { value }) => setVersion(value)} />
      </Field>
      <FileButton
        appearance={isReplacing ? "secondary" : "primary"}
        text={isReplacing ? words.replace : words.load}
        label={words.chooser}
        accept=".xlsx"
        disabled={version.trim() === ""}
        choose={([file]) => load(file)}
      />
    </div>
  );
}

/** `2026-11-26` where the user is. */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
