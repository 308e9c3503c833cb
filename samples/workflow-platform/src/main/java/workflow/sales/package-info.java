/** Campaigns, written in a hurry: much of it breaks the policy. */
package workflow.sales;
