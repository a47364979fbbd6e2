import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CatalogLoading } from "../../../app/catalog/catalog-cases";
import { catalogCounts } from "../../../app/catalog/describe-catalog";
import { catalogTextsIn } from "../../../i18n/catalog-texts";
import { usePane } from "../../frame/pane-context";

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
  const { language, busy, notify, perform, useCases } = usePane();
  const words = catalogTextsIn(language).page;
  const [version, setVersion] = useState("");
  const chooser = useRef<HTMLInputElement>(null);

  const load = (file: File) =>
    void perform(words.loading, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const loadedOn = dayOf(now());
      const loading = await useCases.catalog.load({ bytes, name: file.name, version, loadedOn }, language);
      loaded(loading);
      notify(words.done(catalogCounts(loading.catalog.entries, language)));
    });

  return (
    <div className={styles.form}>
      <Field className={styles.field} label={words.version} hint={words.versionHint}>
        <Input value={version} onChange={(_, { value }) => setVersion(value)} />
      </Field>
      <Button
        appearance={isReplacing ? "secondary" : "primary"}
        disabledFocusable={busy !== null || version.trim() === ""}
        onClick={() => chooser.current?.click()}
      >
        {isReplacing ? words.replace : words.load}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        aria-label={words.chooser}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
          if (file !== undefined) load(file);
        }}
      />
    </div>
  );
}

/** `2026-11-26` where the user is. */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
