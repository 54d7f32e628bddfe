/**
 * Assessments as texts in Chinese or English.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.text.AssessmentText}.
 */
package io.github.dingdianrules.workbench.text;
