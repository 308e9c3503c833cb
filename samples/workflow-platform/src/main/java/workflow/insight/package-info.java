/** Figures and experiments, written in a hurry: much of it breaks the policy. */
package workflow.insight;
