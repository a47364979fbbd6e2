import { makeStyles, SearchBox } from "@fluentui/react-components";

const useStyles = makeStyles({ search: { width: "100%", maxWidth: "none" } });

/** Words to search for, over the whole width of the pane. */
export function SearchField({ label, value, change }: { label: string; value: string; change(value: string): void }) {
  const styles = useStyles();
  return <SearchBox className={styles.search} aria-label={label} placeholder={label} value={value} onChange={(_, data) => change(data.value)} />;
}
