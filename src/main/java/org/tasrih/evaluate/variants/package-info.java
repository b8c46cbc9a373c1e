/**
 * Whether the same article, typed another way, yields the same table. Articles come in, a {@link
 * org.tasrih.evaluate.variants.VariantScore} for each {@link org.tasrih.evaluate.variants.Variant}
 * goes out.
 */
package org.tasrih.evaluate.variants;
