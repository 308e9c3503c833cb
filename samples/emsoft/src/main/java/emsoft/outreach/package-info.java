/** Campaigns, written in a hurry: much of it breaks the policy. */
package emsoft.outreach;
