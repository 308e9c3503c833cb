/** What customers keep and do. */
package workflow.platform;
