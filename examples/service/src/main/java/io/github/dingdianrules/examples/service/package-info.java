/** A service with Spring Boot. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.examples.service;

import org.jspecify.annotations.NullMarked;
