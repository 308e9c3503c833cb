/** Odd jobs, written in a hurry: much of it breaks the policy. */
package softhelpers.backoffice;
