/** Where the content of an item stands in a package. In small letters: names that differ in capitals alone are one on many disks. */
export const itemFile = (id: string) => `items/${id.toLowerCase()}.json`;

/** Where that stands by which pages of a model are recognised. */
export const facesFile = (model: string) => `faces/${model.toLowerCase()}.json`;

/** Where an image stands in a package. */
export const imageFile = (sha256: string) => `images/${sha256}`;
