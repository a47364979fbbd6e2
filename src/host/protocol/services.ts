import { defineApi, type ApiType, type HostObject } from "./api-type";
import { RibbonService, type RibbonShell } from "./ribbon-service";

/** What the pane's runtime can be: shown, or alive without a pane. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** What the services of the add-in's runtime need from the page around it. */
export interface RuntimeShell {
  runtimeState(): RuntimeState;
  setRuntimeState(state: RuntimeState): void;
}

/** Results of custom functions as they come from the runtime: `[id, true, value]` or `[id, false, message, code]`. */
export type FunctionResult = [id: number, succeeded: boolean, value: unknown, errorCode?: number];

export interface FunctionResultSink {
  onRuntimeReady(): void;
  onResults(results: FunctionResult[]): void;
}

class ActionHandlerService implements HostObject {
  readonly api: ApiType = actionHandlerApi;
}

const actionHandlerApi = defineApi<ActionHandlerService>("AddinInternalService", {
  methods: { notifyActionHandlerReady: () => null },
});

class RuntimeStateService implements HostObject {
  readonly api: ApiType = runtimeStateApi;
  constructor(readonly shell: RuntimeShell) {}
}

const runtimeStateApi = defineApi<RuntimeStateService>("AppRuntimeService", {
  methods: {
    getAppRuntimeState: (service) => service.shell.runtimeState(),
    setAppRuntimeState: (service, state: RuntimeState) => service.shell.setRuntimeState(state),
  },
});

/** Whether the add-in starts with the document. The preview always starts it, and remembers what it was told. */
class StartStateService implements HostObject {
  readonly api: ApiType = startStateApi;
  state = "NotAtStart";
}

const startStateApi = defineApi<StartStateService>("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: (service) => service.state,
    setAppRuntimeStartState: (service, state: string) => {
      service.state = state;
    },
  },
});

class FunctionsService implements HostObject {
  readonly api: ApiType = functionsApi;
  constructor(readonly sink: FunctionResultSink) {}
}

const functionsApi = defineApi<FunctionsService>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (service) => service.sink.onRuntimeReady(),
    _GetEnabledFeatures: () => 0,
    setInvocationArrayResults: (service, results: FunctionResult[]) => service.sink.onResults(results),
    setInvocationResults: (
      service,
      results: { id: number; value: unknown; failed: boolean; errorCode?: number }[],
    ) =>
      service.sink.onResults(
        results.map(({ id, value, failed, errorCode }): FunctionResult => [id, !failed, value, errorCode]),
      ),
  },
});

/** The services office.js asks for by name. Others do not exist here and are answered so. */
export function createServices(
  shell: RuntimeShell,
  ribbon: RibbonShell,
  sink: FunctionResultSink,
): (typeName: string) => HostObject | null {
  const services: Record<string, HostObject> = {
    "Microsoft.InternalService.AddinInternalService": new ActionHandlerService(),
    "Microsoft.AppRuntime.AppRuntimeService": new RuntimeStateService(shell),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new StartStateService(),
    "Microsoft.DynamicRibbon.DynamicRibbon": new RibbonService(ribbon),
    "Microsoft.ExcelServices.CustomFunctions": new FunctionsService(sink),
  };
  return (typeName) => services[typeName] ?? null;
}
