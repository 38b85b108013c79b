export declare const advice: string;
export declare function findPostgres(): string | null;
