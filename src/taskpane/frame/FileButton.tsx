import { Button } from "@fluentui/react-components";
import { ArrowUpload16Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef } from "react";
import { usePane } from "./pane-context";

interface FileButtonProps {
  label: string;
  /** Name of the chooser for screen readers. */
  chooser: string;
  accept: string;
  /** What is said while the file is read. */
  doing: string;
  size?: "small" | "medium";
  read(file: File): Promise<void>;
}

/** A button that asks for a file and reads it. */
export function FileButton({ label, chooser, accept, doing, size, read }: FileButtonProps) {
  const { busy, perform } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} icon={<ArrowUpload16Regular />} disabledFocusable={busy !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={chooser}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
          if (file !== undefined) void perform(doing, () => read(file));
        }}
      />
    </>
  );
}
