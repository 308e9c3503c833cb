/** Projects on GitHub. */
package emsoft.project;
