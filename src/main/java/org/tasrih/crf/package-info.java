/**
 * A compact linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Hashed
 * features of each word come in, the best labels go out. The knowledge lies in the model file; its
 * features are kept as 64-bit hashes beside their weights, so that nothing but numbers is read.
 */
package org.tasrih.crf;
