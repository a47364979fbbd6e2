import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ComponentType } from "react";
import { usePane } from "./pane-context";
import { TroubleBar } from "./TroubleBar";

/**
 * A page whose code is loaded when it is first opened. React's own `lazy` keeps a failed loading for good and takes the
 * whole pane down with it; here the page says so and can be asked for again.
 */
export function loadPage<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LoadedPage(props: Props) {
    const { texts } = usePane();
    const [Page, setPage] = useState<ComponentType<Props> | null>(() => loaded);
    const [failed, setFailed] = useState(false);
    const fetch = useCallback(() => {
      setFailed(false);
      load().then(
        (module) => {
          loaded = module.default;
          setPage(() => module.default);
        },
        () => setFailed(true),
      );
    }, []);
    useEffect(() => {
      // Another place may have loaded it since this one was drawn.
      if (loaded === null) fetch();
      else setPage(() => loaded);
    }, [fetch]);
    if (Page !== null) return <Page {...props} />;
    return failed ? <TroubleBar trouble={texts.pages.failed} retry={fetch} /> : <Spinner label={texts.pages.loading} />;
  };
}
