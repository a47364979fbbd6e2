import { Button, type ButtonProps } from "@fluentui/react-components";
import { ArrowUpload16Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef } from "react";
import { usePane } from "./pane-context";

interface FileButtonProps extends Pick<ButtonProps, "appearance" | "size"> {
  /** What the button says. */
  text: string;
  /** The name of the chooser, for screen readers. */
  label: string;
  accept: string;
  multiple?: boolean;
  /** Whether something is missing before a file can be chosen; while work is done none can. */
  disabled?: boolean;
  /** One file at least, and no more unless `multiple`. */
  choose(files: [File, ...File[]]): void;
}

/** A button that lets the user choose files of the computer. */
export function FileButton({ text, label, accept, multiple = false, disabled = false, appearance, size, choose }: FileButtonProps) {
  const { busy } = usePane();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button
        appearance={appearance}
        size={size}
        icon={<ArrowUpload16Regular />}
        disabledFocusable={busy !== null || disabled}
        onClick={() => chooser.current?.click()}
      >
        {text}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={(event) => {
          const [first, ...others] = event.target.files ?? [];
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
          if (first !== undefined) choose([first, ...others]);
        }}
      />
    </div>
  );
}
