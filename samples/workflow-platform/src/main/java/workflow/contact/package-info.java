/** Who has written, asked or signed up. */
package workflow.contact;
