/**
 * Training of the models: raw and annotated news come in, files under {@code models/} go out. Every
 * trainer is deterministic for one thread. Nothing on the reading path uses this package.
 */
package org.tasrih.train;
