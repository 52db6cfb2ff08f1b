/** How somebody proves who they are: password, second factor, one-time link, OpenID Connect. */
@NullMarked
package dev.rehearsal.account.signin;

import org.jspecify.annotations.NullMarked;
