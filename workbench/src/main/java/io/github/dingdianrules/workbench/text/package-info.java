/**
 * Assessments as texts in Chinese or English.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.text.AssessmentText}. No API: everything here may change in any version.
 */
package io.github.dingdianrules.workbench.text;
