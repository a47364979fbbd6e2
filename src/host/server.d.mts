export interface ServerOptions {
  /** Default 3000; 0 takes any free port. */
  port?: number;
  /** The built add-in; default dist/addin. */
  addinFolder?: string;
  /** Default: manifest.xml of the add-in's folder. */
  manifestFile?: string;
  /** The built preview page; default dist/host. */
  hostFolder?: string;
}

export interface PreviewServer {
  url: string;
  close(): Promise<void>;
}

export function startServer(options?: ServerOptions): Promise<PreviewServer>;
