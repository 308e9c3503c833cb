/** Campaigns and measurements, written in a hurry: much of it breaks the policy. */
package softhelpers.growth;
