export declare const pace: number;
export declare const patience: (usual: number) => number;
