// Stands for 'server-only', which refuses to load outside React's server environment.
export {}
