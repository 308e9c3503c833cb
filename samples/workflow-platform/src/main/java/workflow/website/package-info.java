/** Who visits the website. */
package workflow.website;
